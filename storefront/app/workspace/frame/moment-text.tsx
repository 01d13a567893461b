import { useLanguage } from "~/i18n/language"
import { dayOf, hourOf } from "./moment"

/** When something happened: the day, and the hour after it. */
export const MomentText = ({ at, className }: { at: string; className?: string }) => {
  const language = useLanguage()
  return (
    <time dateTime={at} className={className} suppressHydrationWarning>
      {dayOf(at, language)} <bdi dir="ltr">{hourOf(at)}</bdi>
    </time>
  )
}
