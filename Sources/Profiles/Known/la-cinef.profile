title: Festival de Cannes, La Cinef (films of film schools)
source: http://www.cinefondation.com/en/cinefondationPreselection
date: 2019
# Conditions of the preselection of 2019: not longer than 60 minutes.
running-time: at most 60 minutes
