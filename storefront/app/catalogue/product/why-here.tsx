import { Trans } from "@lingui/react/macro"
import { Disclosure } from "~/design/disclosure"
import { Icon } from "~/design/icon"
import { useLanguage } from "~/i18n/language"
import { useTierNames } from "../use-tier-names"
import { useReasonSentence } from "../use-reason-sentence"
import type { ProductView } from "./product-view.server"

/** Every good can answer "why is it here?": the conditions of the published rule, held or not, in words. */
export const WhyHere = ({ product: { tier, reasons } }: { product: ProductView }) => {
  const language = useLanguage()
  const tierNames = useTierNames()
  const sentence = useReasonSentence()
  return (
    <section aria-labelledby="why-here" className="mt-10 max-w-3xl">
      <h2 id="why-here" className="sr-only">
        <Trans>Why it is in this place</Trans>
      </h2>
      <Disclosure summary={<Trans>Why is it in this place in the lists?</Trans>} className="border-t">
        <p>
          <Trans>
            Your words come first. Between goods that answer them equally well, the published rule decides,
            and provinces take turns.
          </Trans>
        </p>
        <p className="mt-3 font-medium">
          <Trans>Its place by the rule: {tierNames[tier]}</Trans>
        </p>
        <ul className="mt-2 grid gap-1.5">
          {reasons.map((reason, index) => (
            <li key={index} className="flex gap-2.5">
              <Icon
                name={reason.met ? "check" : "minus"}
                className={reason.met ? "mt-1 size-4.5 text-olive" : "mt-1 size-4.5 text-ink-soft"}
              />
              <span>{sentence(reason)}</span>
            </li>
          ))}
        </ul>
        <a
          href={`/${language}/priority-rule`}
          className="mt-3 inline-flex min-h-11 items-center text-clay-deep underline underline-offset-4"
        >
          <Trans>Read the rule</Trans>
        </a>
      </Disclosure>
    </section>
  )
}
