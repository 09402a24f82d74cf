"""Un logiciel d'un autre langage : il lit les jeux en JSON, calcule les entrées des dossiers, écrit ses réponses en JSON.

    python3 logiciel.py guide2022 < jeux.json > reponses.json

Il ne traite que les dossiers dont tout est connu ; pour les autres cas, il dit pourquoi il ne répond pas.
"""
import calendar
import json
import sys
from datetime import date, timedelta

JOUR = timedelta(days=1)
JAMAIS = date.max
# Par préréglage : délai d'orientation, d'où il part, délai du contrat en mois, d'où il part.
PREREGLAGES = {
    "guide2022": ((1, "mois"), "notification", 2, "notification"),
    "tableau2022": ((1, "mois"), "notification", 2, "orientation"),
    "casf": ((30, "jours"), "ouverture", 1, "orientation"),
    "transition2024": ((15, "jours"), "notification", 2, "notification"),
    "transition2024UnMois": ((1, "mois"), "notification", 2, "notification"),
    "decret2024": ((42, "jours"), "notification", 1, "orientation"),
}


class NonTraite(Exception):
    """Le logiciel ne sait pas répondre, et dit pourquoi."""


def lire(texte):
    return None if texte is None else date.fromisoformat(texte)


def ecrire(jour):
    return None if jour is None else jour.isoformat()


def mois(jour):
    return jour.year * 12 + jour.month - 1


def ajouter(jour, nombre, unite):
    if unite == "jours":
        return jour + nombre * JOUR
    annee, rang = divmod(mois(jour) + nombre, 12)
    return date(annee, rang + 1, min(jour.day, calendar.monthrange(annee, rang + 1)[1]))


def debut_du_suivi(suivi):
    dates = [lire(suivi.get(nom)) for nom in ("orientationNotifieeLe", "referentDesigneLe") if suivi.get(nom)]
    if not dates:
        raise NonTraite("suivi sans date")
    return min(dates)


class Parcours:
    """Les droits d'une personne sur un territoire."""

    def __init__(self, dossier, territoire):
        self.situations = sorted(dossier["situations"], key=lambda s: s["debut"])
        self.sejours = []  # jours dans le dispositif, lacunes comprises
        for rang, s in enumerate(self.situations):
            s["d"], s["f"] = lire(s["debut"]), lire(s.get("fin")) or JAMAIS
            s["ici"] = (s.get("departement") or dossier["departement"]) in territoire
            s["dedans"] = s["ici"] and s["droit"] in ("versable", "suspendu")
            if s["ici"] and s["droit"] == "versable" and s.get("soumisDroitsDevoirs") is None:
                raise NonTraite("soumission inconnue")
            if s["dedans"]:
                avant = self.situations[rang - 1] if rang else None
                if avant and avant["dedans"] and not un_mois_entier(avant["f"] + JOUR, s["d"] - JOUR):
                    self.sejours[-1]["tenue"] = s["d"] - JOUR
                self.sejours.append(s)
                s["tenue"] = s["f"]

    def au(self, jour):
        return next((s for s in self.sejours if s["d"] <= jour <= s["tenue"]), None)

    def ouverture(self, jour):
        while self.au(jour - JOUR):
            jour = self.au(jour - JOUR)["d"]
        return jour

    def est_clos(self, suivi, d):
        debut = debut_du_suivi(suivi)
        if suivi.get("clotureLe") and lire(suivi["clotureLe"]) <= d:
            return True
        entree, suspendu_depuis, jour = False, None, min([s["d"] for s in self.sejours] + [debut])
        while jour < d:
            sejour = self.au(jour)
            if jour >= debut:
                if entree and not sejour:
                    return True  # sorti du dispositif
                entree = entree or bool(sejour)
            if sejour and sejour["droit"] == "suspendu":
                suspendu_depuis = suspendu_depuis or jour
                if jour >= debut and jour + JOUR > ajouter(max(suspendu_depuis, debut), 12, "mois"):
                    return True
            else:
                suspendu_depuis = None
            jour += JOUR
        return False


def un_mois_entier(debut, fin):
    premier = debut if debut.day == 1 else ajouter(debut.replace(day=1), 1, "mois")
    return ajouter(premier, 1, "mois") - JOUR <= fin


def candidatures(parcours, suivis, debut_orientation):
    liste, dernier = [], None
    for s in parcours.sejours:
        if s["droit"] != "versable" or not s["soumisDroitsDevoirs"]:
            continue
        if dernier is None or mois(s["d"]) > mois(dernier) + 1:
            liste.append(candidature(parcours, suivis, s, debut_orientation))
        dernier = s["f"]
    return liste


def candidature(parcours, suivis, s, debut_orientation):
    d, o = s["d"], parcours.ouverture(s["d"])
    ouverte = mois(d) - mois(o) <= 1
    t0 = d if debut_orientation == "ouverture" else lire(s.get("notifieeLe"))
    rejetee = not ouverte and any(debut_du_suivi(u) < d and not parcours.est_clos(u, d) for u in suivis)
    avant = [x["tenue"] + JOUR for x in parcours.sejours if x["tenue"] < o]
    rattachement = max([ajouter(o, -6, "mois")] + avant) if ouverte else d
    veille = parcours.au(d - JOUR)
    statut = "rejetee" if rejetee else "retenue" if t0 else "indeterminee"
    return dict(d=d, t0=t0, r=rattachement, statut=statut, motif=motif(parcours, s, o, ouverte, veille, rejetee))


def motif(parcours, s, o, ouverte, veille, rejetee):
    suspendu = veille and veille["droit"] == "suspendu"
    non_soumis = veille and not suspendu and not veille["soumisDroitsDevoirs"]
    if rejetee:
        return "aller-retour-droits-devoirs" if non_soumis else "suspension-courte" if suspendu else "suivi-en-cours"
    if s.get("rejointFoyer"):
        return "rejoint-foyer"
    if ouverte:
        avant = [x for x in parcours.situations if x["droit"] in ("versable", "suspendu") and x["d"] < o]
        if not avant:
            return "primo-demandeur"
        return "retour-apres-radiation" if avant[-1]["ici"] else "emmenagement"
    return "retour-apres-suspension" if suspendu else "passage-sous-seuil" if non_soumis else "indetermine"


def delai(depart, evenement, terme, observe):
    if depart is None:
        return dict(statut="indetermine", date=ecrire(evenement), delaiJours=None)
    if evenement:
        statut = "dans-le-delai" if evenement < terme else "hors-delai"
        return dict(statut=statut, date=ecrire(evenement), delaiJours=(evenement - depart).days)
    return dict(statut="en-cours" if observe < terme - JOUR else "echu", date=None, delaiJours=None)


def entrees(dossier, contexte, prereglage):
    duree, debut_orientation, mois_contrat, debut_contrat = PREREGLAGES[prereglage]
    territoire = contexte.get("departements") or [dossier["departement"]]
    observe = lire(contexte.get("observeLe") or contexte["periode"]["fin"])
    if dossier.get("historiqueDepuis"):
        raise NonTraite("droits historisés en partie")
    if dossier.get("suivis") is None:
        raise NonTraite("suivis non tenus")
    suivis = [u for u in dossier["suivis"] if (u.get("departement") or dossier["departement"]) in territoire]
    toutes = candidatures(Parcours(dossier, territoire), suivis, debut_orientation)
    connus = [u for u in suivis if debut_du_suivi(u) <= observe]
    for rang, c in enumerate(toutes):
        if (c["t0"] or c["d"]) > observe:
            continue
        rendu = dict(dossier=dossier["id"], devientSoumisLe=ecrire(c["d"]), statut=c["statut"], motif=c["motif"],
                     dateEntree=ecrire(c["t0"]), orientation=None, premierRendezVous=None, premierContrat=None)
        if c["statut"] != "rejetee":
            borne = next((x["r"] for x in toutes[rang + 1:] if x["statut"] != "rejetee"), JAMAIS)
            rendu.update(delais(dossier, c, borne, connus, observe, duree, mois_contrat, debut_contrat))
        yield rendu


def delais(dossier, c, borne, suivis, observe, duree, mois_contrat, debut_contrat):
    def compte(u):
        clos = debut_du_suivi(u) < c["d"] and u.get("clotureLe") and lire(u["clotureLe"]) <= c["d"]
        return c["r"] <= debut_du_suivi(u) < borne and not clos

    def organisme(u):
        return {"pole-emploi": "france-travail"}.get(u.get("organisme"), u.get("organisme"))

    rangs = {"france-travail": 2, None: 1}
    suivi = min(filter(compte, suivis), key=lambda u: (debut_du_suivi(u), rangs.get(organisme(u), 0)), default=None)
    oriente = suivi and debut_du_suivi(suivi)
    terme = c["t0"] and ajouter(c["t0"], *duree)
    rendu = dict(orientation=delai(c["t0"], oriente, terme, observe))
    sans_objet = suivi is None or organisme(suivi) == "france-travail"
    depart = c["t0"] if debut_contrat == "notification" else oriente
    for champ, liste, garder, part, longueur in (
        ("premierRendezVous", "rendezVous", lambda x: rendez_vous(x, oriente, observe), oriente, (14, "jours")),
        ("premierContrat", "contrats", lambda x: contrat(x, observe), depart, (mois_contrat, "mois")),
    ):
        if sans_objet:
            rendu[champ] = dict(statut="sans-objet", date=None, delaiJours=None)
        elif dossier.get(liste) is None:
            rendu[champ] = dict(statut="indetermine", date=None, delaiJours=None)
        else:
            dates = [jour for jour in map(garder, dossier[liste]) if jour and c["r"] <= jour < borne]
            rendu[champ] = delai(part, min(dates, default=None), part and ajouter(part, *longueur), observe)
    return rendu


def rendez_vous(x, oriente, observe):
    bon = x["objet"] == "accompagnement" and x.get("statut") != "annule" and lire(x.get("fixeLe") or x["date"]) <= observe
    return lire(x["date"]) if bon and lire(x["date"]) >= oriente else None


def contrat(x, observe):
    return lire(x["signeLe"]) if not x.get("renouvellement") and lire(x["signeLe"]) <= observe else None


def repondre(cas, prereglage):
    if cas["niveau"] != "dossier":
        return {"nonTraite": f"niveau {cas['niveau']} non traité"}
    try:
        return {"entrees": [e for dossier in cas["dossiers"] for e in entrees(dossier, cas["contexte"], prereglage)]}
    except NonTraite as raison:
        return {"nonTraite": str(raison)}


if __name__ == "__main__":
    choisi = sys.argv[1] if len(sys.argv) > 1 else "guide2022"
    cas = [un for jeu in json.load(sys.stdin) for un in jeu["cas"]]
    reponses = {un["id"]: repondre(un, choisi) for un in cas}
    json.dump({"logiciel": "logiciel.py", "prereglage": choisi, "reponses": reponses}, sys.stdout, ensure_ascii=False)
