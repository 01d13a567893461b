import type { CardWords } from "./refusal-word"

/** What the server wrote on the card's panel, and the parts of the page it works on. */
export type CardPanel = {
  form: HTMLFormElement
  choice: HTMLInputElement
  field: HTMLElement
  news: HTMLElement
  alert: HTMLElement
  words: CardWords
  key: string
  script: string
  centimes: number
  currency: string
  locale: string
  pay: string
  paid: string
}

/** Reads the panel; undefined when the page has none. */
export const readPanel = (panel: HTMLElement): CardPanel | undefined => {
  const form = panel.closest("form")
  const choice = panel.querySelector<HTMLInputElement>('input[value="card"]')
  const [field, news, alert] = ["field", "news", "alert"].map((name) =>
    panel.querySelector<HTMLElement>(`[data-card-${name}]`),
  )
  if (!form || !choice || !field || !news || !alert) return undefined
  const {
    words = "{}",
    key = "",
    script = "",
    centimes,
    currency = "",
    locale = "",
    pay = "",
    paid = "",
  } = panel.dataset
  return {
    ...{ form, choice, field, news, alert, key, script, currency, locale, pay, paid },
    centimes: Number(centimes),
    words: JSON.parse(words) as CardWords,
  }
}
