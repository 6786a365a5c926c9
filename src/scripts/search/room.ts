/**
 * Where the address of the search page asks for something, there is room for the answer from the start, so that nothing
 * moves when it comes.
 */
if (/[?&]q=[^&]/.test(location.search)) {
	document.querySelector('.search')?.classList.add('asked');
}
