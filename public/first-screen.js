// Before anything is drawn: the theme of the last visit, or, where there was none, the first screen as the page brings it.
try {
  const theme = localStorage.getItem('stridewell-theme');
  const page = document.documentElement;
  const folder = new URL('.', document.currentScript.src).pathname;
  if (theme === 'light' || theme === 'dark') page.dataset.theme = theme;
  else if (theme === null && location.search === '' && [folder, `${folder}welcome`].includes(location.pathname))
    page.classList.add('first-visit');
} catch {
  // Nothing can be remembered here: the app says so itself.
}
