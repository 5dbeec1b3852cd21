title: Festival de Cannes, short films in competition
source: https://www.festival-cannes.com/participer/inscrire-un-film/reglement-courts-metrages/
date: 2026-11
# Article 3 of the regulations: not longer than 15 minutes, credits included. The page names no year; the date is that of
# reading it.
running-time: at most 15 minutes
