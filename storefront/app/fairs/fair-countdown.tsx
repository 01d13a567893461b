import { Trans } from "@lingui/react/macro"
import type { ReactNode } from "react"

/**
 * How long until an instant, counted by an island; without JavaScript the sentence beside it, which names the day and
 * the hour, says it all. Its room is kept, so that nothing moves when it starts.
 */
export const FairCountdown = ({ until }: { until: string }) => (
  <div
    role="timer"
    data-island="countdown"
    data-until={until}
    className="invisible flex gap-3 noscript:hidden"
    aria-live="off"
  >
    <Unit name="days">
      <Trans>days</Trans>
    </Unit>
    <Unit name="hours">
      <Trans>hours</Trans>
    </Unit>
    <Unit name="minutes">
      <Trans>minutes</Trans>
    </Unit>
  </div>
)

const Unit = ({ name, children }: { name: string; children: ReactNode }) => (
  <span className="grid min-w-18 justify-items-center rounded-control border border-lime-deep px-3 py-1.5">
    <span data-unit={name} className="text-2xl leading-tight font-semibold tabular-nums">
      0
    </span>
    <span className="text-sm">{children}</span>
  </span>
)
