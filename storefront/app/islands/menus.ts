/** Closes an open menu when one touches elsewhere or presses Escape, as people expect of a menu. */
export const closeMenusOutside = (): void => {
  const open = (): NodeListOf<HTMLDetailsElement> =>
    document.querySelectorAll<HTMLDetailsElement>("details[data-menu][open]")
  document.addEventListener("click", ({ target }) => {
    for (const menu of open()) if (target instanceof Node && !menu.contains(target)) menu.open = false
  })
  document.addEventListener("keydown", ({ key }) => {
    if (key !== "Escape") return
    for (const menu of open()) {
      menu.open = false
      menu.querySelector("summary")?.focus()
    }
  })
}
