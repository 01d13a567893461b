import { useLingui } from "@lingui/react/macro"
import { Icon } from "~/design/icon"
import { useLanguage } from "~/i18n/language"

/**
 * The search of the whole market: a plain GET form. The islands add suggestions as one types; the words they
 * say travel with the form, because islands carry no translations.
 */
export const SearchForm = ({ query }: { query: string }) => {
  const { t } = useLingui()
  const language = useLanguage()
  return (
    <form
      action={`/${language}/products`}
      role="search"
      data-island="suggestions"
      data-source={`/${language}/suggestions`}
      data-label={t`Suggestions`}
      data-found={t`Suggestions below: use the arrow keys to choose`}
      data-none={t`No suggestion`}
      className="relative flex rounded-control border-2 border-ink bg-paper focus-within:border-indigo"
    >
      <label htmlFor="market-search" className="sr-only">{t`Search the market`}</label>
      <input
        id="market-search"
        type="search"
        name="q"
        defaultValue={query}
        placeholder={t`Oil, rug, saffron, province`}
        autoComplete="off"
        autoCapitalize="none"
        enterKeyHint="search"
        maxLength={200}
        className="min-h-11 w-full min-w-0 rounded-control bg-transparent px-4 text-start placeholder:text-ink-soft focus-visible:outline-none rtl:placeholder:text-right"
      />
      <button
        type="submit"
        aria-label={t`Search`}
        className="grid w-13 shrink-0 cursor-pointer place-items-center rounded-e-lg bg-ink text-lime hover:bg-clay-deep"
      >
        <Icon name="search" className="size-5.5" />
      </button>
    </form>
  )
}
