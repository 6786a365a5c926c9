/** The size of a card in pixels. Chat programs and networks cut their large previews to this shape. */
export const WIDTH = 1200;
export const HEIGHT = 630;

/** The margin at the edges, the width between them, and the height between the margin and the foot. */
export const MARGIN = 60;
export const WIDE = WIDTH - MARGIN * 2;
export const AREA = 444;
