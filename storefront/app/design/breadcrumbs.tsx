import { useLingui } from "@lingui/react/macro"
import { Icon } from "./icon"
import { Words } from "./words"

export type Crumb = { name: string; href: string }

/** Where the page stands in the market. The last crumb is the page itself. */
export const Breadcrumbs = ({ crumbs, className }: { crumbs: Crumb[]; className?: string }) => {
  const { t } = useLingui()
  return (
    <nav aria-label={t`You are here`} className={className}>
      <ol className="no-scrollbar flex items-center gap-x-1 overflow-x-auto text-sm whitespace-nowrap text-ink-soft">
        {crumbs.map(({ name, href }, index) => (
          <li key={href} className="flex shrink-0 items-center gap-1">
            {index === crumbs.length - 1 ? (
              <span aria-current="page" className="inline-flex min-h-11 items-center">
                <Words text={name} />
              </span>
            ) : (
              <>
                <a
                  href={href}
                  className="inline-flex min-h-11 items-center underline-offset-4 hover:underline"
                >
                  <Words text={name} />
                </a>
                <Icon name="forward" className="size-3.5" />
              </>
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}
