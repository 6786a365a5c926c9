/**
 * If the address of the search page holds a search, this makes room for the answer from the start. So nothing moves when
 * the answer comes.
 */
if (/[?&]q=[^&]/.test(location.search)) {
	document.querySelector('.search')?.classList.add('asked');
}
