import { Trans, useLingui } from "@lingui/react/macro"
import { Icon } from "~/design/icon"
import { useLanguage } from "~/i18n/language"
import { APPLICATION_STEPS, type ApplicationStep, stepOf } from "./application-steps"
import { fieldWords } from "./field-words"
import { STEP_WORDS } from "./step-words"

type Props = { missing: Record<string, string>; notes: Record<string, string> }

/** The five screens, each with what it still lacks or what must be corrected in it. */
export const StateSteps = ({ missing, notes }: Props) => (
  <ol className="grid gap-3">
    {APPLICATION_STEPS.map((step) => (
      <li key={step}>
        <StepRow
          step={step}
          lacking={Object.keys(missing).filter((field) => stepOf(field) === step)}
          notes={Object.entries(notes).filter(([field]) => stepOf(field) === step)}
        />
      </li>
    ))}
  </ol>
)

type RowProps = { step: ApplicationStep; lacking: string[]; notes: [string, string][] }

const StepRow = ({ step, lacking, notes }: RowProps) => {
  const { i18n } = useLingui()
  const language = useLanguage()
  const words = STEP_WORDS[step]
  const isDone = lacking.length === 0 && notes.length === 0
  return (
    <a
      href={`/${language}/workspace/application/${step}`}
      className="flex min-h-18 items-center gap-4 rounded-card border border-line-strong bg-paper px-4 py-3 hover:border-clay"
      data-step={step}
      data-done={isDone}
    >
      <Icon
        name={isDone ? "check" : notes.length > 0 ? "warning" : words.icon}
        className={isDone ? "size-9 text-olive" : notes.length > 0 ? "size-9 text-alarm" : "size-9 text-clay"}
      />
      <span className="grid flex-1 gap-0.5">
        <span className="text-lg font-medium">{i18n._(words.label)}</span>
        {lacking.length > 0 ? (
          <span className="text-saffron-deep">
            <Trans>Missing:</Trans>{" "}
            {lacking.map((field) => i18n._(fieldWords(field))).join(i18n.locale === "ar" ? "، " : ", ")}
          </span>
        ) : null}
        {notes.map(([field, note]) => (
          <span key={field} className="font-medium text-alarm">
            {i18n._(fieldWords(field))}: <bdi>{note}</bdi>
          </span>
        ))}
      </span>
      <Icon name="forward" />
    </a>
  )
}
