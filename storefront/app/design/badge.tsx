import type { ReactNode } from "react"
import { classNames } from "./class-names"
import { Icon, type IconName } from "./icon"

export type Tone = "plain" | "olive" | "saffron" | "indigo" | "clay" | "alarm"

const TONES: Record<Tone, string> = {
  plain: "bg-lime-deep text-ink",
  olive: "bg-olive-wash text-olive-deep",
  saffron: "bg-saffron-wash text-saffron-deep",
  indigo: "bg-indigo-wash text-indigo-deep",
  clay: "bg-clay-wash text-clay-deep",
  alarm: "bg-alarm-wash text-alarm",
}

type Props = { tone?: Tone; icon?: IconName; className?: string; children: ReactNode }

/** A short fact about a thing: a label, a status, a priority. */
export const Badge = ({ tone = "plain", icon, className, children }: Props) => (
  <span
    className={classNames(
      "inline-flex items-center gap-1 rounded-md px-2 py-0.5 text-sm font-medium",
      TONES[tone],
      className,
    )}
  >
    {icon ? <Icon name={icon} className="size-4" /> : null}
    {children}
  </span>
)
