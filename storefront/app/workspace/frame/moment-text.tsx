import { useLanguage } from "~/i18n/language"
import { dayOf, hourOf } from "./moment"

/**
 * When something happened: the day, and the hour after it. Phones know Morocco's clock changes by older or newer
 * tables than the server: what the server wrote stays.
 */
export const MomentText = ({ at, className }: { at: string; className?: string }) => {
  const language = useLanguage()
  return (
    <time dateTime={at} className={className}>
      <span suppressHydrationWarning>{dayOf(at, language)}</span>{" "}
      <bdi dir="ltr" suppressHydrationWarning>
        {hourOf(at)}
      </bdi>
    </time>
  )
}
