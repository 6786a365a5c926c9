/** The size of a card in pixels: what the large previews of chat programs and networks are cut to. */
export const WIDTH = 1200;
export const HEIGHT = 630;

/** From the edge to what is drawn, and what is left between the edges: as wide, and as high above the foot. */
export const MARGIN = 60;
export const WIDE = WIDTH - MARGIN * 2;
export const AREA = 444;
