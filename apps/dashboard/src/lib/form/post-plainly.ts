/** Posts a form as a browser without scripts does, with the button that was pressed. */
export function postPlainly(form: HTMLFormElement, action: URL, submitter: HTMLElement | null): void {
  const pressed = submitter instanceof HTMLButtonElement && submitter.name ? submitter : undefined;
  if (pressed) {
    const field = document.createElement('input');
    Object.assign(field, { type: 'hidden', name: pressed.name, value: pressed.value });
    form.append(field);
  }
  form.action = action.href;
  HTMLFormElement.prototype.submit.call(form);
}
