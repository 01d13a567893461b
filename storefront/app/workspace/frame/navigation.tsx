import type { MessageDescriptor } from "@lingui/core"
import { msg } from "@lingui/core/macro"
import { useLingui } from "@lingui/react/macro"
import { NavLink } from "react-router"
import { classNames } from "~/design/class-names"
import { Icon, type IconName } from "~/design/icon"
import { useWorkspaceLinks, type WorkspacePlace } from "./workspace-links"

const PLACES: { place: WorkspacePlace; label: MessageDescriptor; icon: IconName }[] = [
  { place: "home", label: msg`Home`, icon: "home" },
  { place: "orders", label: msg`Orders`, icon: "cart" },
  { place: "goods", label: msg`Goods`, icon: "tag" },
  { place: "money", label: msg`Money`, icon: "cash" },
  { place: "more", label: msg`More`, icon: "menu" },
]

/** The five places of the workspace, under the thumb: a sign and a word each. */
export const Navigation = () => {
  const { t, i18n } = useLingui()
  const href = useWorkspaceLinks()
  return (
    <nav
      aria-label={t`Workspace`}
      className="fixed inset-x-0 bottom-0 z-30 border-t border-line bg-paper pb-[env(safe-area-inset-bottom)] print:hidden"
    >
      <ul className="mx-auto grid max-w-3xl grid-cols-5">
        {PLACES.map(({ place, label, icon }) => (
          <li key={place}>
            <NavLink
              to={href(place)}
              end={place === "home"}
              className={({ isActive }) =>
                classNames(
                  "grid min-h-16 content-center justify-items-center gap-0.5 border-t-4 text-[0.8125rem] leading-tight tracking-tight no-underline",
                  isActive ? "border-clay text-clay-deep" : "border-transparent text-ink-soft",
                )
              }
            >
              <Icon name={icon} className="size-7" />
              {i18n._(label)}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
