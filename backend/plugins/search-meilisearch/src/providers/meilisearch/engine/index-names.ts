/** Puts the shop's prefix on the module's physical index names, and takes it off again. */
export class IndexNames {
  private readonly prefix: string

  constructor(prefix: string | undefined) {
    this.prefix = prefix ? `${prefix}_` : ""
  }

  uidOf(physicalName: string): string {
    return `${this.prefix}${physicalName}`
  }

  isOurs(uid: string): boolean {
    return uid.startsWith(this.prefix)
  }

  physicalNameOf(uid: string): string {
    return uid.slice(this.prefix.length)
  }
}
