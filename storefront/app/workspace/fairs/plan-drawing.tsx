import { useLingui } from "@lingui/react/macro"
import type { FairView } from "./fairs.server"

type Props = { plan: { width: number; height: number }; stands: FairView["stands"]; own: string }

/** The plan of a fair seen from above, the cooperative's own stand filled. A plan is not mirrored in Arabic. */
export const PlanDrawing = ({ plan, stands, own }: Props) => {
  const { t } = useLingui()
  const letter = Math.min(plan.width, plan.height) / 12
  return (
    <svg
      viewBox={`-0.5 -0.5 ${plan.width + 1} ${plan.height + 1}`}
      role="img"
      aria-label={t`Stand ${own} on the plan`}
      className="max-h-96 w-full"
      direction="ltr"
    >
      <rect
        width={plan.width}
        height={plan.height}
        className="fill-lime stroke-line-strong"
        strokeWidth={0.3}
      />
      {ownLast(stands, own).map(({ number, x, y, width, height }) => (
        <g key={number}>
          <rect
            x={x}
            y={y}
            width={width}
            height={height}
            strokeWidth={0.15}
            className={number === own ? "fill-clay stroke-clay-deep" : "fill-paper stroke-line-strong"}
          />
          {number === own ? (
            <circle
              cx={x + width / 2}
              cy={y + height / 2}
              r={Math.max(width, height) * 0.9}
              strokeWidth={letter / 8}
              className="fill-none stroke-clay"
            />
          ) : null}
        </g>
      ))}
    </svg>
  )
}

/** What is drawn last lies on top. */
const ownLast = (stands: Props["stands"], own: string): Props["stands"] => [
  ...stands.filter(({ number }) => number !== own),
  ...stands.filter(({ number }) => number === own),
]
