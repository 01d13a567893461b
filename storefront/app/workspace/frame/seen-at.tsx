import { Trans } from "@lingui/react/macro"
import { useEffect, useState } from "react"
import { Icon } from "~/design/icon"
import { useOnline } from "../offline"
import { MomentText } from "./moment-text"

/** Older than this, what a page shows is called a copy. */
const FRESH_MS = 2 * 60_000

/** Marks what was read earlier and kept on the phone: "seen at 14:05". Silent while the page is fresh. */
export const SeenAt = ({ at }: { at: string }) => {
  const isOnline = useOnline()
  const [isOld, setOld] = useState(false)
  useEffect(() => setOld(Date.now() - Date.parse(at) > FRESH_MS), [at])
  return isOld || !isOnline ? (
    <p className="flex items-center gap-2 text-sm text-ink-soft print:hidden" data-seen-at={at}>
      <Icon name="clock" />
      <span>
        <Trans>
          Seen <MomentText at={at} />
        </Trans>
      </span>
    </p>
  ) : null
}
