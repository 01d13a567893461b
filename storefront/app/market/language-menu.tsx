import { useLingui } from "@lingui/react/macro"
import { Icon } from "~/design/icon"
import { useLanguage } from "~/i18n/language"
import { LANGUAGE_NAMES, LANGUAGES, type Language, pathInLanguage } from "~/i18n/languages"

const SHORT_NAMES: Record<Language, string> = { ar: "ع", fr: "FR", en: "EN", zgh: "ⵣ" }

/** The same page in another language: path and query stay. */
export const LanguageMenu = ({ path }: { path: string }) => {
  const language = useLanguage()
  const { t } = useLingui()
  return (
    <details data-menu className="group relative" name="header-menu">
      <summary
        aria-label={t`Language: ${LANGUAGE_NAMES[language]}`}
        className="flex min-h-11 min-w-11 cursor-pointer list-none items-center justify-center gap-1.5 rounded-control px-1.5 hover:text-clay-deep [&::-webkit-details-marker]:hidden"
      >
        <Icon name="globe" className="size-5.5" />
        <span aria-hidden="true" className="text-sm font-medium">
          {SHORT_NAMES[language]}
        </span>
      </summary>
      <ul className="absolute end-0 top-full z-30 w-44 rounded-card border border-line bg-paper p-1.5 shadow-lift">
        {LANGUAGES.map((other) => (
          <li key={other}>
            <a
              href={pathInLanguage(path || `/${language}`, other)}
              lang={other}
              hrefLang={other}
              aria-current={other === language ? "true" : undefined}
              className="flex min-h-11 items-center justify-between rounded-control px-3 hover:bg-lime-deep aria-[current]:font-medium aria-[current]:text-clay-deep"
            >
              {LANGUAGE_NAMES[other]}
              {other === language ? <Icon name="check" className="size-4.5" /> : null}
            </a>
          </li>
        ))}
      </ul>
    </details>
  )
}
