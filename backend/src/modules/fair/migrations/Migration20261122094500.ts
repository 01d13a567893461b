import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261122094500 extends Migration {
  override async up(): Promise<void> {
    // What a ranking was computed from, what came out and who proposed it stay; a yes is said once, and never by whoever
    // changed a rank.
    this.addSql(`create or replace function "fair_allocation_is_kept"() returns trigger as $$ begin
      if (new.input, new.result, new.seed, new.rule_version, new.proposed_by, new.edition_id)
        is distinct from (old.input, old.result, old.seed, old.rule_version, old.proposed_by, old.edition_id)
        then raise exception 'an allocation is never computed again: propose another'; end if;
      if old.approved_by is not null and new.approved_by is distinct from old.approved_by
        then raise exception 'an allocation is approved once'; end if;
      if old.approved_by is null and new.approved_by is not null and exists (
        select 1 from fair_allocation_change change
        where change.allocation_id = new.id and change.changed_by = new.approved_by)
        then raise exception 'whoever changed an allocation does not approve it'; end if;
      return new; end; $$ language plpgsql;`)
    this.addSql(
      `create or replace trigger "fair_allocation_kept" before update on "fair_allocation" for each row execute function "fair_allocation_is_kept"();`,
    )

    this.addSql(
      `alter table "fair_allocation" add constraint "fair_allocation_approved_by_somebody" check (status not in ('approved', 'published') or approved_by is not null);`,
    )

    // The row of the allocation is locked first, so that nobody changes a rank while somebody approves.
    this.addSql(`create or replace function "fair_allocation_change_is_append_only"() returns trigger as $$
      declare standing text; begin
      if tg_op <> 'INSERT' then raise exception 'a change of an allocation is never changed'; end if;
      select status into standing from fair_allocation where id = new.allocation_id for update;
      if standing is distinct from 'proposed'
        then raise exception 'only a proposed allocation can be changed'; end if;
      return new; end; $$ language plpgsql;`)
    this.addSql(
      `create or replace trigger "fair_allocation_change_append_only" before insert or update or delete on "fair_allocation_change" for each row execute function "fair_allocation_change_is_append_only"();`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop trigger if exists "fair_allocation_change_append_only" on "fair_allocation_change";`)
    this.addSql(`drop function if exists "fair_allocation_change_is_append_only"();`)
    this.addSql(
      `alter table "fair_allocation" drop constraint if exists "fair_allocation_approved_by_somebody";`,
    )
    this.addSql(`drop trigger if exists "fair_allocation_kept" on "fair_allocation";`)
    this.addSql(`drop function if exists "fair_allocation_is_kept"();`)
  }
}
