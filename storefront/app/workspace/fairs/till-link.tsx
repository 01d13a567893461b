import { Trans } from "@lingui/react/macro"
import { Link } from "react-router"
import { Icon } from "~/design/icon"
import { useWorkspaceLinks } from "../frame/workspace-links"

/** To the till of a fair, as large as a hand. */
export const TillLink = ({ id }: { id: string }) => {
  const href = useWorkspaceLinks()
  return (
    <Link
      to={`${href("till")}/${id}`}
      className="flex min-h-18 items-center justify-center gap-3 rounded-card bg-clay px-4 text-xl font-medium text-paper shadow-glaze"
      data-till={id}
    >
      <Icon name="cash" className="size-9" />
      <Trans>Open the till</Trans>
    </Link>
  )
}
