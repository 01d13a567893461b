import type { ReactNode } from "react"
import { classNames } from "~/design/class-names"
import { Icon, type IconName } from "~/design/icon"

type Props = {
  name: string
  icon: IconName
  accept: string
  /** Opens the camera at once on phones. */
  isCamera?: boolean
  isPrimary?: boolean
  isDisabled?: boolean
  onFile?: (file: File) => void
  children: ReactNode
}

/** A file input as a large button; the words are its label, the input itself stays reachable by keyboard. */
export const PhotoButton = (props: Props) => (
  <label
    className={classNames(
      "relative flex min-h-14 cursor-pointer items-center justify-center gap-2 rounded-control border px-2 py-2 text-center text-lg leading-tight font-medium",
      "has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-indigo",
      props.isPrimary
        ? "border-clay bg-clay text-paper shadow-glaze hover:bg-clay-deep"
        : "border-line-strong bg-paper hover:border-clay",
    )}
  >
    <Icon name={props.icon} className="size-6" />
    {props.children}
    <input
      type="file"
      name={props.name}
      accept={props.accept}
      {...(props.isCamera ? { capture: "environment" as const } : {})}
      disabled={props.isDisabled}
      className="absolute inset-0 cursor-pointer opacity-0 disabled:cursor-wait"
      onChange={(event) => {
        const file = event.currentTarget.files?.[0]
        if (file) props.onFile?.(file)
      }}
    />
  </label>
)
