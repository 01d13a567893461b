import { Trans, useLingui } from "@lingui/react/macro"
import { ButtonLink } from "~/design/button"
import { PAPER_LANGUAGES, type PaperLanguage } from "./paper-language"

const NAMES: Record<PaperLanguage, string> = { ar: "العربية", fr: "Français" }

/** What is done with a paper on the screen: read it in the other language, keep it as a file. Plain links. */
export const PaperTools = ({ lang, pdf }: { lang: PaperLanguage; pdf: string }) => {
  const { t } = useLingui()
  return (
    <div className="flex flex-wrap items-center justify-between gap-3 print:hidden">
      <nav aria-label={t`Language of the paper`} className="flex gap-2">
        {PAPER_LANGUAGES.map((each) => (
          <a
            key={each}
            href={`?paper=${each}`}
            lang={each}
            hrefLang={each}
            aria-current={each === lang ? "true" : undefined}
            className="flex min-h-11 min-w-24 items-center justify-center rounded-control border border-line-strong bg-paper px-4 aria-[current]:border-clay aria-[current]:bg-clay-wash aria-[current]:font-medium"
          >
            {NAMES[each]}
          </a>
        ))}
      </nav>
      <ButtonLink href={pdf} variant="secondary" icon="paper" download>
        <Trans>Keep as PDF</Trans>
      </ButtonLink>
    </div>
  )
}
