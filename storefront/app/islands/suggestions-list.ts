import type { SuggestionGroup, SuggestionItem } from "./suggestion-group"

const element = (tag: string, className: string, text = ""): HTMLElement => {
  const made = document.createElement(tag)
  made.className = className
  made.textContent = text
  return made
}

const option = (item: SuggestionItem, index: number): HTMLElement => {
  const made = element(
    "div",
    "flex min-h-12 cursor-pointer items-center gap-3 px-4 py-1.5 hover:bg-lime-deep aria-selected:bg-lime-deep",
  )
  made.setAttribute("role", "option")
  made.setAttribute("aria-selected", "false")
  made.id = `suggestion-${index}`
  made.dataset.href = item.href
  if (item.picture) {
    const picture = document.createElement("img")
    Object.assign(picture, {
      src: item.picture,
      alt: "",
      width: 40,
      height: 40,
      className: "size-10 rounded-md object-cover",
    })
    made.append(picture)
  }
  const text = element("span", "flex-1 truncate", item.text)
  text.dir = "auto"
  made.append(text)
  if (item.detail) made.append(element("span", "whitespace-nowrap text-sm text-ink-soft", item.detail))
  return made
}

/** Fills the list with groups of options and gives the options, in order. */
export const showGroups = (list: HTMLElement, groups: SuggestionGroup[]): HTMLElement[] => {
  const options: HTMLElement[] = []
  list.replaceChildren(
    ...groups.map(({ title, items }, index) => {
      const group = element("div", "border-t border-line py-1 first:border-t-0")
      const heading = element("div", "px-4 pt-2 text-sm font-medium text-ink-soft", title)
      heading.id = `suggestions-${index}`
      heading.setAttribute("role", "presentation")
      group.setAttribute("role", "group")
      group.setAttribute("aria-labelledby", heading.id)
      group.append(heading)
      for (const item of items) {
        const made = option(item, options.length)
        options.push(made)
        group.append(made)
      }
      return group
    }),
  )
  return options
}
