/** Leaves empty answers out of a filter's address, so that it stays short enough to read and to share. */
export const keepAddressShort = (form: HTMLFormElement): void => {
  const controls = (): NodeListOf<HTMLInputElement | HTMLSelectElement> =>
    form.querySelectorAll("input, select")
  form.addEventListener("submit", () => {
    for (const control of controls()) control.disabled = control.value === ""
  })
  addEventListener("pageshow", () => {
    for (const control of controls()) control.disabled = false
  })
}
