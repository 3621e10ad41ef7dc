// On paper everything is open; afterwards the page is as it was.
const closed = [];
addEventListener('beforeprint', () => {
  for (const each of document.querySelectorAll('details:not([open])')) {
    closed.push(each);
    each.open = true;
  }
});
addEventListener('afterprint', () => {
  for (const each of closed.splice(0)) each.open = false;
});
