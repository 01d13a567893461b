/** Makes the minus and the plus beside a quantity work, within its bounds. */
export const stepQuantity = (field: HTMLElement): void => {
  const input = field.querySelector("input")
  if (!input) return
  for (const button of field.querySelectorAll<HTMLButtonElement>("[data-step]")) {
    button.addEventListener("click", () => {
      const next = (Number(input.value) || 0) + Number(button.dataset.step)
      input.value = String(Math.min(Math.max(next, Number(input.min) || 1), Number(input.max) || 99))
      input.dispatchEvent(new Event("change", { bubbles: true }))
    })
  }
}
