import { Trans, useLingui } from "@lingui/react/macro"
import type { ReactNode } from "react"
import { classNames } from "./class-names"
import { Icon } from "./icon"

export type Step = { label: ReactNode; /** Where a finished step can be opened again. */ href?: string }

/** The steps of a purchase and where the shopper is. `current` counts from 0. */
export const Stepper = ({ steps, current }: { steps: Step[]; current: number }) => {
  const { t } = useLingui()
  return (
    <nav aria-label={t`Steps`}>
      <ol className="flex">
        {steps.map((step, index) => (
          <li key={index} aria-current={index === current ? "step" : undefined} className="relative flex-1">
            {index > 0 ? (
              <span
                aria-hidden="true"
                className={classNames(
                  "absolute -start-1/2 top-4 me-5 ms-5 h-0.5 w-[calc(100%-2.5rem)]",
                  index <= current ? "bg-olive" : "bg-line",
                )}
              />
            ) : null}
            <StepLabel
              step={step}
              number={index + 1}
              state={index < current ? "done" : index === current ? "now" : "later"}
            />
          </li>
        ))}
      </ol>
    </nav>
  )
}

const MARKS = {
  done: "border-olive bg-olive text-paper",
  now: "border-clay bg-clay text-paper",
  later: "border-line-strong bg-paper text-ink-soft",
}

const StepLabel = ({ step, number, state }: { step: Step; number: number; state: keyof typeof MARKS }) => {
  const content = (
    <>
      <span
        className={classNames(
          "grid size-8 rotate-45 place-items-center rounded-md border-2 font-medium tabular-nums",
          MARKS[state],
        )}
      >
        <span className="-rotate-45">
          {state === "done" ? <Icon name="check" className="size-4" /> : number}
        </span>
      </span>
      <span
        className={classNames(
          "mt-1 text-center text-sm leading-snug",
          state === "now" ? "font-medium" : "text-ink-soft",
        )}
      >
        {step.label}
        {state === "done" ? (
          <span className="sr-only">
            {" "}
            <Trans>(done)</Trans>
          </span>
        ) : null}
      </span>
    </>
  )
  const look = "relative flex min-h-11 flex-col items-center gap-1 px-1"
  return step.href && state === "done" ? (
    <a href={step.href} className={classNames(look, "underline-offset-4 hover:underline")}>
      {content}
    </a>
  ) : (
    <span className={look}>{content}</span>
  )
}
