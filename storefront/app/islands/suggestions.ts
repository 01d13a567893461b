import type { SuggestionGroup } from "./suggestion-group"
import { showGroups } from "./suggestions-list"

const WAIT_MS = 130
const FEWEST_LETTERS = 2

/** Makes the market's search box a combobox (WAI-ARIA 1.2): proposals as one types, by touch, mouse or arrow keys. */
export const suggestWhileTyping = (form: HTMLFormElement): void => {
  const input = form.querySelector<HTMLInputElement>("input[name=q]")
  if (!input) return
  const list = makeList(form)
  const status = makeStatus(form)
  let options: HTMLElement[] = []
  let active = -1
  let timer = 0
  let asking: AbortController | undefined

  const close = (): void => {
    list.hidden = true
    active = -1
    input.setAttribute("aria-expanded", "false")
    input.removeAttribute("aria-activedescendant")
  }
  const activate = (index: number): void => {
    options[active]?.setAttribute("aria-selected", "false")
    active = index
    const chosen = options[active]
    if (!chosen) return input.removeAttribute("aria-activedescendant")
    chosen.setAttribute("aria-selected", "true")
    chosen.scrollIntoView({ block: "nearest" })
    input.setAttribute("aria-activedescendant", chosen.id)
  }
  const show = (groups: SuggestionGroup[]): void => {
    close()
    options = showGroups(list, groups)
    status.textContent = (options.length > 0 ? form.dataset.found : form.dataset.none) ?? ""
    if (options.length === 0 || document.activeElement !== input) return
    list.hidden = false
    input.setAttribute("aria-expanded", "true")
  }
  const ask = async (): Promise<void> => {
    asking?.abort()
    const q = input.value.trim()
    if (q.length < FEWEST_LETTERS) return close()
    asking = new AbortController()
    try {
      const answer = await fetch(`${form.dataset.source}?q=${encodeURIComponent(q)}`, {
        signal: asking.signal,
      })
      const groups: unknown = answer.ok ? await answer.json() : []
      show(isGroups(groups) ? groups : [])
    } catch {
      // Aborted by the next letter, or offline: the form itself still searches.
    }
  }

  prepare(input, list)
  input.addEventListener("input", () => {
    clearTimeout(timer)
    timer = window.setTimeout(() => void ask(), WAIT_MS)
  })
  input.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !list.hidden) {
      event.preventDefault()
      close()
    } else if ((event.key === "ArrowDown" || event.key === "ArrowUp") && !list.hidden) {
      event.preventDefault()
      const step = event.key === "ArrowDown" ? 1 : -1
      activate(
        active < 0 && step < 0 ? options.length - 1 : (active + step + options.length) % options.length,
      )
    } else if (event.key === "Enter" && options[active]) {
      event.preventDefault()
      follow(options[active])
    }
  })
  list.addEventListener("mousedown", (event) => event.preventDefault())
  list.addEventListener("click", (event) => {
    if (event.target instanceof Element) follow(event.target.closest<HTMLElement>("[role=option]"))
  })
  input.addEventListener("blur", close)
}

/** Our own server answers; that it is a list is all there is to check. */
const isGroups = (value: unknown): value is SuggestionGroup[] => Array.isArray(value)

const follow = (option: HTMLElement | null | undefined): void => {
  if (option?.dataset.href) location.assign(option.dataset.href)
}

const prepare = (input: HTMLInputElement, list: HTMLElement): void => {
  const attributes = {
    role: "combobox",
    "aria-autocomplete": "list",
    "aria-expanded": "false",
    "aria-controls": list.id,
  }
  for (const [name, value] of Object.entries(attributes)) input.setAttribute(name, value)
}

const makeList = (form: HTMLFormElement): HTMLElement => {
  const list = document.createElement("div")
  list.id = "market-suggestions"
  list.hidden = true
  list.setAttribute("role", "listbox")
  list.setAttribute("aria-label", form.dataset.label ?? "")
  list.className =
    "absolute inset-x-0 top-full z-40 mt-1.5 max-h-[70dvh] overflow-y-auto rounded-card border border-line bg-paper shadow-lift [&[hidden]]:hidden"
  form.append(list)
  return list
}

const makeStatus = (form: HTMLFormElement): HTMLElement => {
  const status = document.createElement("div")
  status.className = "sr-only"
  status.setAttribute("role", "status")
  form.append(status)
  return status
}
