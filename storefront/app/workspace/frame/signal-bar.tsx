import { Plural, Trans } from "@lingui/react/macro"
import { Link } from "react-router"
import { Icon } from "~/design/icon"
import { useOnline, useOutbox } from "../offline"
import { useWorkspaceLinks } from "./workspace-links"

/** Says when there is no signal, what waits to be sent and what needs her choice. Silent when all is well. */
export const SignalBar = () => {
  const isOnline = useOnline()
  const { entries, isSignedOut } = useOutbox()
  const waiting = entries.filter(({ state }) => state === "waiting").length
  const toSettle = entries.filter(({ state }) => state === "conflict" || state === "failed").length
  return (
    <div role="status" className="print:hidden" data-waiting={waiting} data-to-settle={toSettle}>
      {isOnline ? null : (
        <p className="flex min-h-11 items-center gap-2 bg-indigo-deep px-4 py-2 text-lime">
          <Icon name="offline" className="size-6" />
          <Trans>No signal. What you do is kept on this phone and sent later.</Trans>
        </p>
      )}
      {toSettle > 0 ? (
        <WaitingLink look="bg-alarm-wash text-alarm" icon="warning">
          <Plural value={toSettle} one="# thing needs your answer" other="# things need your answer" />
        </WaitingLink>
      ) : null}
      {waiting > 0 ? (
        <WaitingLink look="bg-saffron-wash text-ink" icon="clock">
          {isSignedOut ? (
            <Trans>Sign in again to send what waits</Trans>
          ) : (
            <Plural value={waiting} one="# thing waits to be sent" other="# things wait to be sent" />
          )}
        </WaitingLink>
      ) : null}
    </div>
  )
}

type LinkProps = { look: string; icon: "warning" | "clock"; children: React.ReactNode }

const WaitingLink = ({ look, icon, children }: LinkProps) => {
  const href = useWorkspaceLinks()
  return (
    <Link to={href("waiting")} className={`flex min-h-11 items-center gap-2 px-4 py-2 font-medium ${look}`}>
      <Icon name={icon} className="size-6" />
      <span className="flex-1">{children}</span>
      <Icon name="forward" />
    </Link>
  )
}
