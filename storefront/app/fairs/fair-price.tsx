import { Trans } from "@lingui/react/macro"
import { Badge } from "~/design/badge"
import { Price } from "~/design/price"
import { useLanguage } from "~/i18n/language"
import type { FairPrice } from "./fair-price-data"

type Props = { usual: number; fair: FairPrice | null }

/** A price; during a fair its price first, then the usual one struck. Each says what it is to those who do not see it. */
export const FairOrUsualPrice = ({ usual, fair }: Props) => {
  const language = useLanguage()
  if (!fair) return <Price dirhams={usual} language={language} />
  return (
    <>
      <span className="sr-only">
        <Trans>Price of the fair:</Trans>{" "}
      </span>
      <Price dirhams={fair.dirhams} language={language} className="text-olive-deep" />{" "}
      <UsualPrice dirhams={usual} />
    </>
  )
}

/** What it costs without the fair, struck. */
export const UsualPrice = ({ dirhams }: { dirhams: number }) => {
  const language = useLanguage()
  return (
    <span className="text-[max(0.75em,0.8125rem)] font-normal whitespace-nowrap text-ink-soft">
      <span className="sr-only">
        <Trans>Usual price:</Trans>{" "}
      </span>
      <s>
        <Price dirhams={dirhams} language={language} />
      </s>
    </span>
  )
}

/** That a price is a fair's, and its last day. */
export const FairPriceMark = ({ until }: Pick<FairPrice, "until">) => (
  <Badge tone="olive" icon="tent">
    <Trans>Fair price until {until}</Trans>
  </Badge>
)
