import { Trans } from "@lingui/react/macro"
import { PricePartsTable } from "~/catalogue/price-parts-table"
import { Price } from "~/design/price"
import { SectionHeader } from "~/design/section-header"
import { useLanguage } from "~/i18n/language"
import type { HomeData } from "./home"

/** Where each dirham goes, on one real good of the market. */
export const DirhamBand = ({ example }: { example: HomeData["priced"] }) => {
  const language = useLanguage()
  if (!example) return null
  const total = Math.round(example.parts.reduce((sum, { amount }) => sum + amount * 100, 0)) / 100
  return (
    <section aria-labelledby="dirham">
      <SectionHeader id="dirham" title={<Trans>Where each dirham goes</Trans>} />
      <p className="mb-4 max-w-prose text-ink-soft">
        <Trans>
          Every page says it. Of the <Price dirhams={total} language={language} /> of{" "}
          <a href={`/${language}/products/${example.handle}`} className="underline underline-offset-4">
            {example.title}
          </a>
          :
        </Trans>
      </p>
      <PricePartsTable parts={example.parts} />
    </section>
  )
}
