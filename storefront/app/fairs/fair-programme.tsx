import { Trans } from "@lingui/react/macro"
import { Localized } from "~/design/localized"
import { SectionHeader } from "~/design/section-header"
import { useLanguage } from "~/i18n/language"
import { Hours } from "./fair-hours"
import type { FairView } from "./fair-view.server"

/** What happens at the fair, day by day. */
export const FairProgramme = ({ programme }: { programme: FairView["programme"] }) => {
  const language = useLanguage()
  if (programme.length === 0) return null
  return (
    <section aria-labelledby="programme">
      <SectionHeader id="programme" title={<Trans>Programme</Trans>} />
      <div className="grid gap-6">
        {programme.map(({ day, name, moments }) => (
          <div key={day}>
            <h3 className="text-lg">{name}</h3>
            <ul className="mt-2 border-s-4 border-saffron ps-4">
              {moments.map(({ from, to, title }) => (
                <li key={from + title.text} className="grid gap-x-4 py-1.5 sm:grid-cols-[8rem_1fr]">
                  <span className="font-medium">
                    <Hours from={from} to={to} />
                  </span>
                  <Localized text={title.text} language={title.language} page={language} />
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  )
}
