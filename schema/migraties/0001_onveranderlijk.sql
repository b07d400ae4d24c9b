-- Wat geen concept meer is, verandert niet: de database weigert elke toevoeging, wijziging en verwijdering van items en verwijzingen.
CREATE TRIGGER afgeleide_kenmerken_vast_bij_insert BEFORE INSERT ON afgeleide_kenmerken WHEN (SELECT status FROM regelsets WHERE versie = NEW.regelset) <> 'concept' BEGIN SELECT RAISE(ABORT, 'REGELSET_ONVERANDERLIJK'); END;
--> statement-breakpoint
CREATE TRIGGER afgeleide_kenmerken_vast_bij_update BEFORE UPDATE ON afgeleide_kenmerken WHEN (SELECT status FROM regelsets WHERE versie = OLD.regelset) <> 'concept' OR (SELECT status FROM regelsets WHERE versie = NEW.regelset) <> 'concept' BEGIN SELECT RAISE(ABORT, 'REGELSET_ONVERANDERLIJK'); END;
--> statement-breakpoint
CREATE TRIGGER afgeleide_kenmerken_vast_bij_delete BEFORE DELETE ON afgeleide_kenmerken WHEN (SELECT status FROM regelsets WHERE versie = OLD.regelset) <> 'concept' BEGIN SELECT RAISE(ABORT, 'REGELSET_ONVERANDERLIJK'); END;
--> statement-breakpoint
CREATE TRIGGER begrippen_vast_bij_insert BEFORE INSERT ON begrippen WHEN (SELECT status FROM regelsets WHERE versie = NEW.regelset) <> 'concept' BEGIN SELECT RAISE(ABORT, 'REGELSET_ONVERANDERLIJK'); END;
--> statement-breakpoint
CREATE TRIGGER begrippen_vast_bij_update BEFORE UPDATE ON begrippen WHEN (SELECT status FROM regelsets WHERE versie = OLD.regelset) <> 'concept' OR (SELECT status FROM regelsets WHERE versie = NEW.regelset) <> 'concept' BEGIN SELECT RAISE(ABORT, 'REGELSET_ONVERANDERLIJK'); END;
--> statement-breakpoint
CREATE TRIGGER begrippen_vast_bij_delete BEFORE DELETE ON begrippen WHEN (SELECT status FROM regelsets WHERE versie = OLD.regelset) <> 'concept' BEGIN SELECT RAISE(ABORT, 'REGELSET_ONVERANDERLIJK'); END;
--> statement-breakpoint
CREATE TRIGGER beleidsontwikkelingen_vast_bij_insert BEFORE INSERT ON beleidsontwikkelingen WHEN (SELECT status FROM regelsets WHERE versie = NEW.regelset) <> 'concept' BEGIN SELECT RAISE(ABORT, 'REGELSET_ONVERANDERLIJK'); END;
--> statement-breakpoint
CREATE TRIGGER beleidsontwikkelingen_vast_bij_update BEFORE UPDATE ON beleidsontwikkelingen WHEN (SELECT status FROM regelsets WHERE versie = OLD.regelset) <> 'concept' OR (SELECT status FROM regelsets WHERE versie = NEW.regelset) <> 'concept' BEGIN SELECT RAISE(ABORT, 'REGELSET_ONVERANDERLIJK'); END;
--> statement-breakpoint
CREATE TRIGGER beleidsontwikkelingen_vast_bij_delete BEFORE DELETE ON beleidsontwikkelingen WHEN (SELECT status FROM regelsets WHERE versie = OLD.regelset) <> 'concept' BEGIN SELECT RAISE(ABORT, 'REGELSET_ONVERANDERLIJK'); END;
--> statement-breakpoint
CREATE TRIGGER belemmeringen_vast_bij_insert BEFORE INSERT ON belemmeringen WHEN (SELECT status FROM regelsets WHERE versie = NEW.regelset) <> 'concept' BEGIN SELECT RAISE(ABORT, 'REGELSET_ONVERANDERLIJK'); END;
--> statement-breakpoint
CREATE TRIGGER belemmeringen_vast_bij_update BEFORE UPDATE ON belemmeringen WHEN (SELECT status FROM regelsets WHERE versie = OLD.regelset) <> 'concept' OR (SELECT status FROM regelsets WHERE versie = NEW.regelset) <> 'concept' BEGIN SELECT RAISE(ABORT, 'REGELSET_ONVERANDERLIJK'); END;
--> statement-breakpoint
CREATE TRIGGER belemmeringen_vast_bij_delete BEFORE DELETE ON belemmeringen WHEN (SELECT status FROM regelsets WHERE versie = OLD.regelset) <> 'concept' BEGIN SELECT RAISE(ABORT, 'REGELSET_ONVERANDERLIJK'); END;
--> statement-breakpoint
CREATE TRIGGER bronnen_vast_bij_insert BEFORE INSERT ON bronnen WHEN (SELECT status FROM regelsets WHERE versie = NEW.regelset) <> 'concept' BEGIN SELECT RAISE(ABORT, 'REGELSET_ONVERANDERLIJK'); END;
--> statement-breakpoint
CREATE TRIGGER bronnen_vast_bij_update BEFORE UPDATE ON bronnen WHEN (SELECT status FROM regelsets WHERE versie = OLD.regelset) <> 'concept' OR (SELECT status FROM regelsets WHERE versie = NEW.regelset) <> 'concept' BEGIN SELECT RAISE(ABORT, 'REGELSET_ONVERANDERLIJK'); END;
--> statement-breakpoint
CREATE TRIGGER bronnen_vast_bij_delete BEFORE DELETE ON bronnen WHEN (SELECT status FROM regelsets WHERE versie = OLD.regelset) <> 'concept' BEGIN SELECT RAISE(ABORT, 'REGELSET_ONVERANDERLIJK'); END;
--> statement-breakpoint
CREATE TRIGGER doelgroepen_vast_bij_insert BEFORE INSERT ON doelgroepen WHEN (SELECT status FROM regelsets WHERE versie = NEW.regelset) <> 'concept' BEGIN SELECT RAISE(ABORT, 'REGELSET_ONVERANDERLIJK'); END;
--> statement-breakpoint
CREATE TRIGGER doelgroepen_vast_bij_update BEFORE UPDATE ON doelgroepen WHEN (SELECT status FROM regelsets WHERE versie = OLD.regelset) <> 'concept' OR (SELECT status FROM regelsets WHERE versie = NEW.regelset) <> 'concept' BEGIN SELECT RAISE(ABORT, 'REGELSET_ONVERANDERLIJK'); END;
--> statement-breakpoint
CREATE TRIGGER doelgroepen_vast_bij_delete BEFORE DELETE ON doelgroepen WHEN (SELECT status FROM regelsets WHERE versie = OLD.regelset) <> 'concept' BEGIN SELECT RAISE(ABORT, 'REGELSET_ONVERANDERLIJK'); END;
--> statement-breakpoint
CREATE TRIGGER domeinen_vast_bij_insert BEFORE INSERT ON domeinen WHEN (SELECT status FROM regelsets WHERE versie = NEW.regelset) <> 'concept' BEGIN SELECT RAISE(ABORT, 'REGELSET_ONVERANDERLIJK'); END;
--> statement-breakpoint
CREATE TRIGGER domeinen_vast_bij_update BEFORE UPDATE ON domeinen WHEN (SELECT status FROM regelsets WHERE versie = OLD.regelset) <> 'concept' OR (SELECT status FROM regelsets WHERE versie = NEW.regelset) <> 'concept' BEGIN SELECT RAISE(ABORT, 'REGELSET_ONVERANDERLIJK'); END;
--> statement-breakpoint
CREATE TRIGGER domeinen_vast_bij_delete BEFORE DELETE ON domeinen WHEN (SELECT status FROM regelsets WHERE versie = OLD.regelset) <> 'concept' BEGIN SELECT RAISE(ABORT, 'REGELSET_ONVERANDERLIJK'); END;
--> statement-breakpoint
CREATE TRIGGER financieringsvormen_vast_bij_insert BEFORE INSERT ON financieringsvormen WHEN (SELECT status FROM regelsets WHERE versie = NEW.regelset) <> 'concept' BEGIN SELECT RAISE(ABORT, 'REGELSET_ONVERANDERLIJK'); END;
--> statement-breakpoint
CREATE TRIGGER financieringsvormen_vast_bij_update BEFORE UPDATE ON financieringsvormen WHEN (SELECT status FROM regelsets WHERE versie = OLD.regelset) <> 'concept' OR (SELECT status FROM regelsets WHERE versie = NEW.regelset) <> 'concept' BEGIN SELECT RAISE(ABORT, 'REGELSET_ONVERANDERLIJK'); END;
--> statement-breakpoint
CREATE TRIGGER financieringsvormen_vast_bij_delete BEFORE DELETE ON financieringsvormen WHEN (SELECT status FROM regelsets WHERE versie = OLD.regelset) <> 'concept' BEGIN SELECT RAISE(ABORT, 'REGELSET_ONVERANDERLIJK'); END;
--> statement-breakpoint
CREATE TRIGGER kengetallen_vast_bij_insert BEFORE INSERT ON kengetallen WHEN (SELECT status FROM regelsets WHERE versie = NEW.regelset) <> 'concept' BEGIN SELECT RAISE(ABORT, 'REGELSET_ONVERANDERLIJK'); END;
--> statement-breakpoint
CREATE TRIGGER kengetallen_vast_bij_update BEFORE UPDATE ON kengetallen WHEN (SELECT status FROM regelsets WHERE versie = OLD.regelset) <> 'concept' OR (SELECT status FROM regelsets WHERE versie = NEW.regelset) <> 'concept' BEGIN SELECT RAISE(ABORT, 'REGELSET_ONVERANDERLIJK'); END;
--> statement-breakpoint
CREATE TRIGGER kengetallen_vast_bij_delete BEFORE DELETE ON kengetallen WHEN (SELECT status FROM regelsets WHERE versie = OLD.regelset) <> 'concept' BEGIN SELECT RAISE(ABORT, 'REGELSET_ONVERANDERLIJK'); END;
--> statement-breakpoint
CREATE TRIGGER kenmerken_vast_bij_insert BEFORE INSERT ON kenmerken WHEN (SELECT status FROM regelsets WHERE versie = NEW.regelset) <> 'concept' BEGIN SELECT RAISE(ABORT, 'REGELSET_ONVERANDERLIJK'); END;
--> statement-breakpoint
CREATE TRIGGER kenmerken_vast_bij_update BEFORE UPDATE ON kenmerken WHEN (SELECT status FROM regelsets WHERE versie = OLD.regelset) <> 'concept' OR (SELECT status FROM regelsets WHERE versie = NEW.regelset) <> 'concept' BEGIN SELECT RAISE(ABORT, 'REGELSET_ONVERANDERLIJK'); END;
--> statement-breakpoint
CREATE TRIGGER kenmerken_vast_bij_delete BEFORE DELETE ON kenmerken WHEN (SELECT status FROM regelsets WHERE versie = OLD.regelset) <> 'concept' BEGIN SELECT RAISE(ABORT, 'REGELSET_ONVERANDERLIJK'); END;
--> statement-breakpoint
CREATE TRIGGER lexicon_vast_bij_insert BEFORE INSERT ON lexicon WHEN (SELECT status FROM regelsets WHERE versie = NEW.regelset) <> 'concept' BEGIN SELECT RAISE(ABORT, 'REGELSET_ONVERANDERLIJK'); END;
--> statement-breakpoint
CREATE TRIGGER lexicon_vast_bij_update BEFORE UPDATE ON lexicon WHEN (SELECT status FROM regelsets WHERE versie = OLD.regelset) <> 'concept' OR (SELECT status FROM regelsets WHERE versie = NEW.regelset) <> 'concept' BEGIN SELECT RAISE(ABORT, 'REGELSET_ONVERANDERLIJK'); END;
--> statement-breakpoint
CREATE TRIGGER lexicon_vast_bij_delete BEFORE DELETE ON lexicon WHEN (SELECT status FROM regelsets WHERE versie = OLD.regelset) <> 'concept' BEGIN SELECT RAISE(ABORT, 'REGELSET_ONVERANDERLIJK'); END;
--> statement-breakpoint
CREATE TRIGGER partijsoorten_vast_bij_insert BEFORE INSERT ON partijsoorten WHEN (SELECT status FROM regelsets WHERE versie = NEW.regelset) <> 'concept' BEGIN SELECT RAISE(ABORT, 'REGELSET_ONVERANDERLIJK'); END;
--> statement-breakpoint
CREATE TRIGGER partijsoorten_vast_bij_update BEFORE UPDATE ON partijsoorten WHEN (SELECT status FROM regelsets WHERE versie = OLD.regelset) <> 'concept' OR (SELECT status FROM regelsets WHERE versie = NEW.regelset) <> 'concept' BEGIN SELECT RAISE(ABORT, 'REGELSET_ONVERANDERLIJK'); END;
--> statement-breakpoint
CREATE TRIGGER partijsoorten_vast_bij_delete BEFORE DELETE ON partijsoorten WHEN (SELECT status FROM regelsets WHERE versie = OLD.regelset) <> 'concept' BEGIN SELECT RAISE(ABORT, 'REGELSET_ONVERANDERLIJK'); END;
--> statement-breakpoint
CREATE TRIGGER praktijken_vast_bij_insert BEFORE INSERT ON praktijken WHEN (SELECT status FROM regelsets WHERE versie = NEW.regelset) <> 'concept' BEGIN SELECT RAISE(ABORT, 'REGELSET_ONVERANDERLIJK'); END;
--> statement-breakpoint
CREATE TRIGGER praktijken_vast_bij_update BEFORE UPDATE ON praktijken WHEN (SELECT status FROM regelsets WHERE versie = OLD.regelset) <> 'concept' OR (SELECT status FROM regelsets WHERE versie = NEW.regelset) <> 'concept' BEGIN SELECT RAISE(ABORT, 'REGELSET_ONVERANDERLIJK'); END;
--> statement-breakpoint
CREATE TRIGGER praktijken_vast_bij_delete BEFORE DELETE ON praktijken WHEN (SELECT status FROM regelsets WHERE versie = OLD.regelset) <> 'concept' BEGIN SELECT RAISE(ABORT, 'REGELSET_ONVERANDERLIJK'); END;
--> statement-breakpoint
CREATE TRIGGER regels_vast_bij_insert BEFORE INSERT ON regels WHEN (SELECT status FROM regelsets WHERE versie = NEW.regelset) <> 'concept' BEGIN SELECT RAISE(ABORT, 'REGELSET_ONVERANDERLIJK'); END;
--> statement-breakpoint
CREATE TRIGGER regels_vast_bij_update BEFORE UPDATE ON regels WHEN (SELECT status FROM regelsets WHERE versie = OLD.regelset) <> 'concept' OR (SELECT status FROM regelsets WHERE versie = NEW.regelset) <> 'concept' BEGIN SELECT RAISE(ABORT, 'REGELSET_ONVERANDERLIJK'); END;
--> statement-breakpoint
CREATE TRIGGER regels_vast_bij_delete BEFORE DELETE ON regels WHEN (SELECT status FROM regelsets WHERE versie = OLD.regelset) <> 'concept' BEGIN SELECT RAISE(ABORT, 'REGELSET_ONVERANDERLIJK'); END;
--> statement-breakpoint
CREATE TRIGGER succesfactoren_vast_bij_insert BEFORE INSERT ON succesfactoren WHEN (SELECT status FROM regelsets WHERE versie = NEW.regelset) <> 'concept' BEGIN SELECT RAISE(ABORT, 'REGELSET_ONVERANDERLIJK'); END;
--> statement-breakpoint
CREATE TRIGGER succesfactoren_vast_bij_update BEFORE UPDATE ON succesfactoren WHEN (SELECT status FROM regelsets WHERE versie = OLD.regelset) <> 'concept' OR (SELECT status FROM regelsets WHERE versie = NEW.regelset) <> 'concept' BEGIN SELECT RAISE(ABORT, 'REGELSET_ONVERANDERLIJK'); END;
--> statement-breakpoint
CREATE TRIGGER succesfactoren_vast_bij_delete BEFORE DELETE ON succesfactoren WHEN (SELECT status FROM regelsets WHERE versie = OLD.regelset) <> 'concept' BEGIN SELECT RAISE(ABORT, 'REGELSET_ONVERANDERLIJK'); END;
--> statement-breakpoint
CREATE TRIGGER toetsgevallen_vast_bij_insert BEFORE INSERT ON toetsgevallen WHEN (SELECT status FROM regelsets WHERE versie = NEW.regelset) <> 'concept' BEGIN SELECT RAISE(ABORT, 'REGELSET_ONVERANDERLIJK'); END;
--> statement-breakpoint
CREATE TRIGGER toetsgevallen_vast_bij_update BEFORE UPDATE ON toetsgevallen WHEN (SELECT status FROM regelsets WHERE versie = OLD.regelset) <> 'concept' OR (SELECT status FROM regelsets WHERE versie = NEW.regelset) <> 'concept' BEGIN SELECT RAISE(ABORT, 'REGELSET_ONVERANDERLIJK'); END;
--> statement-breakpoint
CREATE TRIGGER toetsgevallen_vast_bij_delete BEFORE DELETE ON toetsgevallen WHEN (SELECT status FROM regelsets WHERE versie = OLD.regelset) <> 'concept' BEGIN SELECT RAISE(ABORT, 'REGELSET_ONVERANDERLIJK'); END;
--> statement-breakpoint
CREATE TRIGGER verwijzingen_vast_bij_insert BEFORE INSERT ON verwijzingen WHEN (SELECT status FROM regelsets WHERE versie = NEW.regelset) <> 'concept' BEGIN SELECT RAISE(ABORT, 'REGELSET_ONVERANDERLIJK'); END;
--> statement-breakpoint
CREATE TRIGGER verwijzingen_vast_bij_update BEFORE UPDATE ON verwijzingen WHEN (SELECT status FROM regelsets WHERE versie = OLD.regelset) <> 'concept' OR (SELECT status FROM regelsets WHERE versie = NEW.regelset) <> 'concept' BEGIN SELECT RAISE(ABORT, 'REGELSET_ONVERANDERLIJK'); END;
--> statement-breakpoint
CREATE TRIGGER verwijzingen_vast_bij_delete BEFORE DELETE ON verwijzingen WHEN (SELECT status FROM regelsets WHERE versie = OLD.regelset) <> 'concept' BEGIN SELECT RAISE(ABORT, 'REGELSET_ONVERANDERLIJK'); END;
--> statement-breakpoint
CREATE TRIGGER wetten_vast_bij_insert BEFORE INSERT ON wetten WHEN (SELECT status FROM regelsets WHERE versie = NEW.regelset) <> 'concept' BEGIN SELECT RAISE(ABORT, 'REGELSET_ONVERANDERLIJK'); END;
--> statement-breakpoint
CREATE TRIGGER wetten_vast_bij_update BEFORE UPDATE ON wetten WHEN (SELECT status FROM regelsets WHERE versie = OLD.regelset) <> 'concept' OR (SELECT status FROM regelsets WHERE versie = NEW.regelset) <> 'concept' BEGIN SELECT RAISE(ABORT, 'REGELSET_ONVERANDERLIJK'); END;
--> statement-breakpoint
CREATE TRIGGER wetten_vast_bij_delete BEFORE DELETE ON wetten WHEN (SELECT status FROM regelsets WHERE versie = OLD.regelset) <> 'concept' BEGIN SELECT RAISE(ABORT, 'REGELSET_ONVERANDERLIJK'); END;
--> statement-breakpoint
-- De regelset zelf: haar zegel en gegevens staan vast zodra zij gepubliceerd is; alleen haar status gaat verder.
CREATE TRIGGER regelsets_vast_bij_update BEFORE UPDATE ON regelsets WHEN OLD.status IN ('gepubliceerd', 'vervangen', 'ingetrokken') AND (NEW.versie <> OLD.versie OR NEW.naam <> OLD.naam OR NEW.toelichting <> OLD.toelichting OR NEW.dekking_vanaf <> OLD.dekking_vanaf OR NEW.kennis_tot <> OLD.kennis_tot OR NEW.sha256 IS NOT OLD.sha256 OR NEW.gepubliceerd_op IS NOT OLD.gepubliceerd_op OR NEW.actief_vanaf IS NOT OLD.actief_vanaf OR NEW.status IN ('concept', 'ter-beoordeling', 'goedgekeurd')) BEGIN SELECT RAISE(ABORT, 'REGELSET_ONVERANDERLIJK'); END;
--> statement-breakpoint
CREATE TRIGGER regelsets_vast_bij_delete BEFORE DELETE ON regelsets WHEN OLD.status <> 'concept' BEGIN SELECT RAISE(ABORT, 'REGELSET_ONVERANDERLIJK'); END;
