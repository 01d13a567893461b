import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const STATUSES = "'received', 'merged', 'conflict', 'voided'"

export class Migration20261122131500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table if exists "till_sale" drop constraint if exists "till_sale_status_check";`)
    this.addSql(
      `alter table if exists "till_sale" add column if not exists "undone_by" text null, add column if not exists "undone_at" timestamptz null;`,
    )
    this.addSql(
      `alter table if exists "till_sale" add constraint "till_sale_status_check" check("status" in (${STATUSES}, 'undone'));`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "till_sale" drop constraint if exists "till_sale_status_check";`)
    // Its order stays, and says that everything came back.
    this.addSql(`update "till_sale" set "status" = 'merged' where "status" = 'undone';`)
    this.addSql(
      `alter table if exists "till_sale" drop column if exists "undone_by", drop column if exists "undone_at";`,
    )
    this.addSql(
      `alter table if exists "till_sale" add constraint "till_sale_status_check" check("status" in (${STATUSES}));`,
    )
  }
}
