ALTER POLICY "only_untouched_go" ON "participants" TO veertig_app USING (import_id is not null and not exists (select 1 from activities where activities.participant_id = participants.id)
      and not exists (select 1 from case_entries where case_entries.participant_id = participants.id)
      and not exists (select 1 from case_decisions where case_decisions.participant_id = participants.id
        and case_decisions.decided_at > participants.created_at)
      and not exists (select 1 from exemption_evidence where exemption_evidence.participant_id = participants.id));