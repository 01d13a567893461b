import type { AnchorHTMLAttributes, ButtonHTMLAttributes, ReactNode } from "react"
import { classNames } from "./class-names"
import { Icon, type IconName } from "./icon"

export type ButtonVariant = "primary" | "secondary" | "quiet" | "danger" | "onDark"

const VARIANTS: Record<ButtonVariant, string> = {
  primary: "bg-clay text-paper shadow-glaze hover:bg-clay-deep",
  secondary: "border border-line-strong bg-paper text-ink hover:border-clay hover:text-clay-deep",
  quiet: "text-clay-deep hover:bg-clay-wash",
  onDark: "border border-lime-deep text-lime hover:bg-lime hover:text-indigo-deep",
  danger: "border border-alarm bg-paper text-alarm hover:bg-alarm-wash",
}

type Look = {
  variant?: ButtonVariant
  size?: "md" | "lg"
  icon?: IconName
  isWide?: boolean
  children: ReactNode
}

const look = (
  { variant = "primary", size = "md", isWide = false }: Omit<Look, "children">,
  className?: string,
): string =>
  classNames(
    "inline-flex cursor-pointer items-center justify-center gap-2 rounded-control text-center font-medium no-underline transition-colors",
    "disabled:cursor-not-allowed disabled:bg-lime-deep disabled:text-ink-soft disabled:shadow-none",
    size === "lg" ? "min-h-13 px-7 py-2 text-lg" : "min-h-11 px-5 py-1.5",
    isWide && "w-full",
    VARIANTS[variant],
    className,
  )

type ButtonProps = Look & ButtonHTMLAttributes<HTMLButtonElement>

/** A button of a form. `type` is "submit" unless said otherwise, for pages work by forms. */
export const Button = ({
  variant,
  size,
  icon,
  isWide,
  className,
  children,
  type = "submit",
  ...rest
}: ButtonProps) => (
  <button type={type} className={look({ variant, size, isWide }, className)} {...rest}>
    {icon ? <Icon name={icon} /> : null}
    {children}
  </button>
)

type ButtonLinkProps = Look & AnchorHTMLAttributes<HTMLAnchorElement> & { href: string }

/** A link that looks like a button: for the one next step of a page. */
export const ButtonLink = ({
  variant,
  size,
  icon,
  isWide,
  className,
  children,
  ...rest
}: ButtonLinkProps) => (
  <a className={look({ variant, size, isWide }, className)} {...rest}>
    {icon ? <Icon name={icon} /> : null}
    {children}
  </a>
)
