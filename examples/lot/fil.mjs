// Un fil de calcul : il reçoit les bornes d'un morceau, lit lui-même le fichier, et ne rend que des nombres (et les rejets).
import { parentPort, workerData } from 'node:worker_threads'
import { compterMorceau } from './morceaux.mjs'

const { fichier, contexte } = workerData
parentPort.on('message', (morceau) => parentPort.postMessage(compterMorceau(fichier, morceau, contexte)))
