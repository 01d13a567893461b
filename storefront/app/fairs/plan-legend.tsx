import { Trans } from "@lingui/react/macro"
import type { ReactNode } from "react"

/** What the colours of the plan mean. */
export const PlanLegend = () => (
  <figcaption>
    <ul className="mt-3 flex flex-wrap gap-x-5 gap-y-1 text-sm">
      <Key fill="bg-olive">
        <Trans>Cooperatives of women</Trans>
      </Key>
      <Key fill="bg-indigo">
        <Trans>Other cooperatives</Trans>
      </Key>
      <Key fill="bg-paper">
        <Trans>Free stand</Trans>
      </Key>
    </ul>
  </figcaption>
)

const Key = ({ fill, children }: { fill: string; children: ReactNode }) => (
  <li className="flex items-center gap-2">
    <span aria-hidden="true" className={`size-4 rounded-[3px] border border-line-strong ${fill}`} />
    {children}
  </li>
)
