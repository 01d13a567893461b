import { Trans } from "@lingui/react/macro"
import { COVERAGE_STEPS } from "./coverage"

/** What the shades of the map mean. */
export const CoverageLegend = () => (
  <ul className="mt-3 flex flex-wrap gap-x-4 gap-y-1 text-sm">
    <li className="text-ink-soft">
      <Trans>Goods:</Trans>
    </li>
    {COVERAGE_STEPS.map(({ from, fill }, index) => {
      const next = COVERAGE_STEPS[index + 1]
      return (
        <li key={from} className="flex items-center gap-2">
          <span
            aria-hidden="true"
            className="size-4 rotate-45 border border-line-strong"
            style={{ background: fill }}
          />
          {from === 0 ? (
            <Trans>none yet</Trans>
          ) : (
            <bdi dir="ltr" className="tabular-nums">
              {next ? `${from}–${next.from - 1}` : `${from}+`}
            </bdi>
          )}
        </li>
      )
    })}
  </ul>
)
