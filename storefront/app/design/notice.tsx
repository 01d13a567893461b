import type { ReactNode } from "react"
import { classNames } from "./class-names"
import { Icon, type IconName } from "./icon"

type Kind = "info" | "success" | "warning" | "error"

const KINDS: Record<Kind, { look: string; icon: IconName }> = {
  info: { look: "border-indigo bg-indigo-wash", icon: "info" },
  success: { look: "border-olive bg-olive-wash", icon: "check" },
  warning: { look: "border-saffron bg-saffron-wash", icon: "warning" },
  error: { look: "border-alarm bg-alarm-wash", icon: "warning" },
}

type Props = { kind?: Kind; title?: ReactNode; className?: string; id?: string; children?: ReactNode }

/** Something the reader must know now. Errors are announced at once (`role="alert"`), the rest politely. */
export const Notice = ({ kind = "info", title, className, id, children }: Props) => (
  <div
    id={id}
    role={kind === "error" ? "alert" : "status"}
    className={classNames("flex gap-3 rounded-control border-s-4 px-4 py-3", KINDS[kind].look, className)}
  >
    <Icon name={KINDS[kind].icon} className="mt-1 size-5" />
    <div className="grid min-w-0 gap-1">
      {title ? <p className="font-medium">{title}</p> : null}
      {children}
    </div>
  </div>
)
