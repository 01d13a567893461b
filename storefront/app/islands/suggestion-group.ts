/** What the storefront's server answers to the search box: groups of links, their words already in the page's language. */
export type SuggestionItem = {
  href: string
  text: string
  detail?: string | undefined
  picture?: string | undefined
}
export type SuggestionGroup = { title: string; items: SuggestionItem[] }
