import { Trans } from "@lingui/react/macro"
import { Card } from "~/design/card"
import { Icon } from "~/design/icon"
import { useReasonSentence } from "~/catalogue/use-reason-sentence"
import { useLanguage } from "~/i18n/language"
import type { CooperativePageData } from "./cooperative-page"

/** The conditions of the rule that look at a cooperative; the others look at a good. */
const ABOUT_THE_MAKER = new Set(["verified_cooperative", "credential", "women_share", "every_cooperative"])

/** What was verified about the cooperative, and what that changes for the reader. */
export const PriorityCredential = ({
  cooperative: { tier, reasons },
}: {
  cooperative: CooperativePageData
}) => {
  const language = useLanguage()
  const sentence = useReasonSentence()
  const held = reasons.filter(({ met, code }) => met && ABOUT_THE_MAKER.has(code))
  return (
    <Card as="section" labelledBy="credential" tone={tier <= 2 ? "olive" : "paper"}>
      <h2 id="credential" className="flex items-center gap-2 text-lg">
        <Icon name={tier === 1 ? "seal" : tier === 2 ? "women" : "check"} className="size-6 text-olive" />
        {tier === 1 ? (
          <Trans>Artisan women's cooperative</Trans>
        ) : tier === 2 ? (
          <Trans>Cooperative led by women</Trans>
        ) : (
          <Trans>Verified cooperative</Trans>
        )}
      </h2>
      <ul className="mt-3 grid gap-2">
        {held.map((reason, index) => (
          <li key={index} className="flex gap-2">
            <Icon name="check" className="mt-1 size-4.5 text-olive" />
            {sentence(reason)}
          </li>
        ))}
      </ul>
      <a
        href={`/${language}/priority-rule`}
        className="mt-2 inline-flex min-h-11 items-center text-clay-deep underline underline-offset-4"
      >
        <Trans>What this priority means</Trans>
      </a>
    </Card>
  )
}
