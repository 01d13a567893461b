import { useLingui } from "@lingui/react"
import { Link } from "react-router"
import { classNames } from "~/design/class-names"
import { Icon } from "~/design/icon"
import { useWorkspaceLinks } from "../frame/workspace-links"
import type { Home } from "./home.server"
import { TO_DO_KINDS } from "./to-do-kinds"
import { TO_DO_WORDS } from "./to-do-words"

/** One thing to do, as large as a hand: how many, a sign, a word. One alone leads straight to it. */
export const ToDoCard = ({ toDo }: { toDo: Home["to_do"][number] }) => {
  const { i18n } = useLingui()
  const href = useWorkspaceLinks()
  const kind = TO_DO_KINDS.find((known) => known === toDo.kind)
  if (!kind) return null
  const { label, icon, path, look } = TO_DO_WORDS[kind]
  const [only] = toDo.order_ids?.length === 1 ? toDo.order_ids : []
  return (
    <li data-to-do={kind} data-count={toDo.count}>
      <Link
        to={only ? `${href("orders")}/${only}` : `${href("home")}${path}`}
        className={classNames(
          "flex min-h-22 items-center gap-4 rounded-card border-2 px-4 py-3 hover:border-clay-deep",
          look,
        )}
      >
        <Icon name={icon} className="size-11 text-clay-deep" />
        <span className="flex-1 text-lg leading-snug font-medium">{i18n._(label)}</span>
        <strong className="text-4xl font-semibold tabular-nums">{toDo.count}</strong>
        <Icon name="forward" className="size-6" />
      </Link>
    </li>
  )
}
