import { Trans, useLingui } from "@lingui/react/macro"
import { classNames } from "~/design/class-names"
import { Icon } from "~/design/icon"
import { useLanguage } from "~/i18n/language"
import { APPLICATION_STEPS, type ApplicationStep, finishedSteps } from "./application-steps"
import { STEP_WORDS } from "./step-words"

type Props = { step: ApplicationStep; missing: string[] }

/** Where one is among the five screens, as pictures one can tap; the finished ones are ticked. */
export const StepHead = ({ step, missing }: Props) => {
  const { i18n, t } = useLingui()
  const language = useLanguage()
  const finished = finishedSteps(missing)
  const place = APPLICATION_STEPS.indexOf(step) + 1
  const steps = APPLICATION_STEPS.length
  return (
    <header className="grid gap-4">
      <nav aria-label={t`Steps`}>
        <ol className="grid grid-cols-5 gap-1.5">
          {APPLICATION_STEPS.map((one) => (
            <li key={one} aria-current={one === step ? "step" : undefined}>
              <a
                href={`/${language}/workspace/application/${one}`}
                className={classNames(
                  "grid min-h-14 place-items-center rounded-control border-2",
                  one === step
                    ? "border-clay bg-clay text-paper"
                    : finished.includes(one)
                      ? "border-olive bg-olive-wash text-olive-deep"
                      : "border-line bg-paper text-ink-soft",
                )}
              >
                <Icon
                  name={one !== step && finished.includes(one) ? "check" : STEP_WORDS[one].icon}
                  className="size-7"
                />
                <span className="sr-only">{i18n._(STEP_WORDS[one].label)}</span>
              </a>
            </li>
          ))}
        </ol>
      </nav>
      <div>
        <p className="text-ink-soft">
          <Trans>
            Screen {place} of {steps}
          </Trans>
        </p>
        <h1 className="text-3xl">{i18n._(STEP_WORDS[step].label)}</h1>
      </div>
    </header>
  )
}
