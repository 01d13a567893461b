import { Trans } from "@lingui/react/macro"
import { pageTagsContext } from "../../server/page-tags"
import type { Route } from "./+types/home"

export const loader = ({ context }: Route.LoaderArgs) => {
  context.get(pageTagsContext).add("catalogue")
  return null
}

export default function Home() {
  return (
    <div className="page-width py-10">
      <h1 className="text-3xl">
        <Trans>The market of Morocco's cooperatives</Trans>
      </h1>
    </div>
  )
}
