import type { ReactNode } from "react"
import { classNames } from "./class-names"

type Props = {
  as?: "div" | "section" | "article" | "li" | "aside"
  className?: string
  labelledBy?: string
  children: ReactNode
}

/** A sheet of paper on the wall: one thing and what belongs to it. */
export const Card = ({ as: Tag = "div", className, labelledBy, children }: Props) => (
  <Tag
    className={classNames("rounded-card border border-line bg-paper p-4 sm:p-6", className)}
    aria-labelledby={labelledBy}
  >
    {children}
  </Tag>
)
