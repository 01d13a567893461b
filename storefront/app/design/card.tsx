import type { ReactNode } from "react"
import { classNames } from "./class-names"

type Props = {
  as?: "div" | "section" | "article" | "li" | "aside"
  tone?: "paper" | "olive"
  className?: string
  labelledBy?: string
  children: ReactNode
}

/** A sheet of paper on the wall: one thing and what belongs to it. */
export const Card = ({ as: Tag = "div", tone = "paper", className, labelledBy, children }: Props) => (
  <Tag
    className={classNames(
      "rounded-card border p-4 sm:p-6",
      tone === "olive" ? "border-olive bg-olive-wash" : "border-line bg-paper",
      className,
    )}
    aria-labelledby={labelledBy}
  >
    {children}
  </Tag>
)
