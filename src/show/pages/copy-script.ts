/** Buttons that copy a field of the page, and the words a page says after something was done. Needs `words`. */
export const COPY_SCRIPT: string = `
  const copyText = async (text) => {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      // Without HTTPS there is but the old way.
      const field = document.createElement('textarea');
      field.value = text;
      field.className = 'unseen';
      const before = document.activeElement;
      document.body.append(field);
      field.select();
      const done = document.execCommand('copy');
      field.remove();
      before?.focus();
      return done;
    }
  };
  const copyAndSay = async (text, note) => {
    note.textContent = (await copyText(text)) ? words.copied : words.copyByHand + ' ' + text;
  };
  for (const button of document.querySelectorAll('[data-copy]')) {
    const note = button.closest('section').querySelector('[role=status]');
    button.hidden = false;
    button.addEventListener('click', () => copyAndSay(document.getElementById(button.dataset.copy).value, note));
  }
`;
