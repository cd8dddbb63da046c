/**
 * Follows a link within the page without one more entry in the history. The exit can replace only the last entry: with more of them, Back would
 * return to this page. docs/embedding.md says where to put this.
 */
addEventListener('click', (event) => {
  const link = event.target.closest('a[href^="#"]');
  if (!link || event.button || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  location.replace(link.href);
});
